package portingtest

import "strings"

// route is an endpoint of the API.
type route struct {
	method     string
	path       string // a segment in braces is a variable of that name
	handler    handler
	parameters []string // of the query
}

// routes are all endpoints.
var routes = []route{
	{"POST", "/projects/{project}/portings", createPorting, nil},
	{"GET", "/projects/{project}/portings", listPortings, listParameters},
	{"POST", "/projects/{project}/portings/search", searchPortings, pageParameters},
	{"GET", "/projects/{project}/portings/{porting}", retrievePorting, nil},
	{"PATCH", "/projects/{project}/portings/{porting}", updatePorting, nil},
	{"DELETE", "/projects/{project}/portings/{porting}", deletePorting, nil},
	{"POST", "/projects/{project}/portings/{porting}/cancel", cancelPorting, nil},
	{"POST", "/projects/{project}/subscriptions", createSubscription, nil},
	{"GET", "/projects/{project}/subscriptions/{subscription}", retrieveSubscription, nil},
	{"POST", "/projects/{project}/subscriptions/{subscription}/portIn", portIn, nil},
	{"POST", "/projects/{project}/subscriptions/{subscription}/end", endSubscription, nil},
	{"POST", "/projects/{project}/users", createUser, nil},
	{"GET", "/projects/{project}/users/{user}", retrieveUser, nil},
	{"POST", "/projects/{project}/users/{user}/addresses", createAddress, nil},
	{"GET", "/projects/{project}/users/{user}/addresses", listAddresses, pageParameters},
	{"GET", "/serviceProviders", listProviders, providerParameters},
	{"GET", "/serviceProviders/{serviceProvider}", retrieveProvider, nil},
}

// findRoute returns the endpoint for a method and the segments of a path, and
// the values of the path's variables, by name. A GET endpoint answers HEAD, too.
func findRoute(method string, segments []string) (to *route, variables map[string]string) {
	if method == "HEAD" {
		method = "GET"
	}
	for i := range routes {
		if routes[i].method != method {
			continue
		}
		if variables, matches := match(routes[i].path, segments); matches {
			return &routes[i], variables
		}
	}
	return nil, nil
}

// match compares a route's path with the segments of another, and returns the
// values of its variables.
func match(path string, segments []string) (variables map[string]string, matches bool) {
	names := strings.Split(path[1:], "/")
	if len(names) != len(segments) {
		return nil, false
	}
	variables = map[string]string{}
	for i, name := range names {
		switch {
		case name[0] != '{':
			if name != segments[i] {
				return nil, false
			}
		case segments[i] == "":
			return nil, false
		default:
			variables[name[1:len(name)-1]] = segments[i]
		}
	}
	return variables, true
}
