package portingtest

import "github.com/portin-dev/portin/porting"

// user is a user, as far as portings are concerned.
type user struct {
	Object    string            `json:"object"`
	ID        string            `json:"id"`
	CreatedAt porting.Timestamp `json:"createdAt"`
	Email     string            `json:"email"`
}

// userAddress is an address of a user. It is not the address of a porting, which
// is the one the donor provider knows.
type userAddress struct {
	Object     string  `json:"object"`
	ID         string  `json:"id"`
	City       string  `json:"city"`
	Country    string  `json:"country"`
	Line1      string  `json:"line1"`
	Line2      *string `json:"line2"`
	PostalCode string  `json:"postalCode"`
	State      *string `json:"state"`
	User       string  `json:"user"`
}

func newUserAddress(id, user string, a *porting.Address) *userAddress {
	return &userAddress{
		Object:     "userAddress",
		ID:         id,
		City:       a.City,
		Country:    a.Country,
		Line1:      a.Line1,
		Line2:      nullableText(a.Line2),
		PostalCode: a.PostalCode,
		State:      nullableText(a.State),
		User:       user,
	}
}

func nullableText(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
