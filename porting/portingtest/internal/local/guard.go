package local

import (
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/portingtest"
)

// Guard decides who may ask a server on a developer's machine. Without one, any
// page that a browser on that machine shows could: under a name of its own that
// leads there, or by sending what a form can send.
type Guard struct {
	Origins []string // whose pages may ask, such as "http://localhost:5173"
	AnyHost bool     // requests may name any host, not only this machine
}

// Verdict is what a guard decides on a request.
type Verdict struct {
	Headers [][2]string           // of the answer, whoever gives it
	Answer  *portingtest.Response // by the guard, nil if the request may pass
}

// Check decides on a request.
func (g Guard) Check(method, host string, header portingtest.Header) Verdict {
	v := Verdict{Headers: [][2]string{{"X-Content-Type-Options", "nosniff"}}}
	if !g.AnyHost && !isLoopback(host) {
		v.Answer = refuse(statusForbidden, "permissionDenied", "this server answers to localhost only")
		return v
	}
	origin := header.Get("Origin")
	isNamed := origin != "" && slices.Contains(g.Origins, origin)
	if len(g.Origins) > 0 {
		v.Headers = append(v.Headers, [2]string{"Vary", "Origin"})
	}
	if isNamed {
		v.Headers = append(v.Headers, [2]string{"Access-Control-Allow-Origin", origin})
	}
	switch {
	case isNamed && method == "OPTIONS" && header.Get("Access-Control-Request-Method") != "":
		v.Headers = append(v.Headers,
			[2]string{"Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE"},
			[2]string{"Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key"},
			[2]string{"Access-Control-Max-Age", "600"})
		v.Answer = &portingtest.Response{Status: statusNoContent}
	case !isNamed && isCrossSite(method, host, header):
		v.Answer = refuse(statusForbidden, "permissionDenied", "this server takes nothing from other sites")
	}
	return v
}

// isCrossSite reports whether a page of another origin sends a request that may
// change something, as [net/http.CrossOriginProtection] decides.
func isCrossSite(method, host string, header portingtest.Header) bool {
	switch method {
	case "GET", "HEAD", "OPTIONS":
		return false
	}
	switch header.Get("Sec-Fetch-Site") {
	case "":
		// Not a browser, or an old one.
	case "same-origin", "none":
		return false
	default:
		return true
	}
	origin := header.Get("Origin")
	if origin == "" {
		return false
	}
	parsed, err := url.Parse(origin)
	return err != nil || parsed.Host != host
}

// isLoopback reports whether a request's host, with its port or without one, is
// this machine by a name that means nothing else.
func isLoopback(host string) bool {
	if address, err := netip.ParseAddrPort(host); err == nil {
		return address.Addr().IsLoopback()
	}
	if name, port, found := strings.Cut(host, ":"); found && strings.Trim(port, "0123456789") == "" {
		host = name
	}
	address, err := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(host, "["), "]"))
	return host == "localhost" || err == nil && address.IsLoopback()
}
