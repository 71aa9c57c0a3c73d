package portingtest_test

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// A service is tested against the server by its URL. Here a customer mistypes
// the account PIN, and corrects it.
func Example() {
	clock := portingtest.NewClock(time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC))
	api := httptest.NewServer(portingtest.New(clock.Now))
	defer api.Close()
	project := api.URL + "/projects/dev"

	p := send("POST", project+"/portings", `{
		"phoneNumber": "+19595550110", "provider": "test", "user": "usr_1",
		"accountNumber": "123456789", "accountPin": "1234", "donorProvider": "svp_verizon",
		"firstName": "Jerry", "lastName": "Seinfeld",
		"address": {
			"line1": "129 West 81st Street", "city": "New York City",
			"state": "NY", "postalCode": "10024", "country": "US"
		}
	}`)
	fmt.Println(p.Status)

	subscribe(project, p.ID)
	clock.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)
	p = send("GET", project+"/portings/"+p.ID, "")
	fmt.Println(p.Status, p.DeclinedCode, porting.Decide(p, clock.Now()).Collect)

	p = send("PATCH", project+"/portings/"+p.ID, `{"accountPin": "4321"}`)
	fmt.Println(p.Status)
	clock.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)
	p = send("GET", project+"/portings/"+p.ID, "")
	fmt.Println(p.Status)

	// Output:
	// draft
	// declined portingAccountPinRequiredOrInvalid [accountPin]
	// pending
	// completed
}

// subscribe uses the porting in a subscription, which requests it.
func subscribe(project, id string) {
	body := strings.NewReader(`{"porting": "` + id + `"}`)
	response, err := http.Post(project+"/subscriptions", "application/json", body)
	if err != nil {
		log.Fatal(err)
	}
	response.Body.Close()
}

// send stands for the service under test. It returns the porting in the answer.
func send(method, url, body string) *porting.Porting {
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	p := new(porting.Porting)
	if err := json.NewDecoder(response.Body).Decode(p); err != nil {
		log.Fatal(err)
	}
	return p
}
