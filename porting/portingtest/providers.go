package portingtest

import "github.com/portin-dev/portin/porting"

// Ids of the providers that networks belong to.
const (
	idATT     = "svp_0SNlurA01K6GY5L0XJffY8" // as in "Portings API"; the others are made up
	idTMobile = "svp_tmobile"
	idTestUS  = "svp_test_us"
	idTestGB  = "svp_test_gb"
)

// recipients are the networks that receive numbers, with the id of the service
// provider each belongs to. AT&T and T-Mobile are from "Porting in the US"; no
// source names the British network. The last four stand in the examples of the
// API's documentation, so that those can be sent as they are.
var recipients = map[string]string{
	"test": idTestUS,
	"t11":  idTestUS,
	"p11":  idATT,
	"p13":  idTMobile,
	"t12":  idTestGB,
	"p12":  idTestGB,
	"p3":   idTestUS,
	"p4":   idTestUS,
	"p7":   idTestUS,
	"p9":   idTestUS,
}

// Providers returns the service providers the server knows: American and
// British brands, and the test networks, which only receive numbers. The caller
// may keep and change the slice.
func Providers() []porting.ServiceProvider {
	return []porting.ServiceProvider{
		american(idATT, "AT&T"),
		american("svp_verizon", "Verizon"),
		american(idTMobile, "T-Mobile"),
		american("svp_metro", "Metro by T-Mobile"),
		american("svp_cricket", "Cricket Wireless"),
		american("svp_boost", "Boost Mobile"),
		american("svp_visible", "Visible"),
		american("svp_mint", "Mint Mobile"),
		american("svp_google_fi", "Google Fi Wireless"),
		american("svp_xfinity", "Xfinity Mobile"),
		american("svp_spectrum", "Spectrum Mobile"),
		american("svp_us_mobile", "US Mobile"),
		american("svp_consumer_cellular", "Consumer Cellular"),
		american("svp_straight_talk", "Straight Talk"),
		american("svp_tracfone", "Tracfone"),
		american("svp_other", "Other (unlisted provider)"),
		british("svp_ee", "EE"),
		british("svp_o2", "O2"),
		british("svp_vodafone", "Vodafone"),
		british("svp_three", "Three"),
		provider(idTestUS, "Test network", "US"),
		provider(idTestGB, "Test network", "GB"),
	}
}

func american(id, name string) porting.ServiceProvider {
	return provider(id, name, "US", "test", "t11", "p11", "p13", "p3", "p4", "p7", "p9")
}

func british(id, name string) porting.ServiceProvider {
	return provider(id, name, "GB", "t12", "p12")
}

func provider(id, name, country string, recipients ...string) porting.ServiceProvider {
	return porting.ServiceProvider{
		Object:             "serviceProvider",
		ID:                 id,
		Country:            country,
		Name:               name,
		RecipientProviders: append([]string{}, recipients...), // an empty list where it has none
	}
}
