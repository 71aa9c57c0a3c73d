package portingtest

// route is an endpoint of the API.
type route struct {
	pattern    string // as [http.ServeMux] has it
	handler    handler
	parameters []string // of the query
}

// routes are all endpoints.
var routes = []route{
	{"POST /projects/{project}/portings", createPorting, nil},
	{"GET /projects/{project}/portings", listPortings, listParameters},
	{"POST /projects/{project}/portings/search", searchPortings, pageParameters},
	{"GET /projects/{project}/portings/{porting}", retrievePorting, nil},
	{"PATCH /projects/{project}/portings/{porting}", updatePorting, nil},
	{"DELETE /projects/{project}/portings/{porting}", deletePorting, nil},
	{"POST /projects/{project}/portings/{porting}/cancel", cancelPorting, nil},
	{"POST /projects/{project}/subscriptions", createSubscription, nil},
	{"GET /projects/{project}/subscriptions/{subscription}", retrieveSubscription, nil},
	{"POST /projects/{project}/subscriptions/{subscription}/portIn", portIn, nil},
	{"POST /projects/{project}/subscriptions/{subscription}/end", endSubscription, nil},
	{"POST /projects/{project}/users", createUser, nil},
	{"GET /projects/{project}/users/{user}", retrieveUser, nil},
	{"POST /projects/{project}/users/{user}/addresses", createAddress, nil},
	{"GET /projects/{project}/users/{user}/addresses", listAddresses, pageParameters},
	{"GET /serviceProviders", listProviders, providerParameters},
	{"GET /serviceProviders/{serviceProvider}", retrieveProvider, nil},
}
