package main

import (
	"errors"
	"io/fs"
	"net"
	"net/http"
	"path"
)

// guard lets through what pages of this machine ask for. A page from elsewhere
// that a browser on it shows gets nothing: it could ask under a name of its own
// that leads here, or send what a form can send.
func guard(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(refuseOrigin))
	next = protection.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		if !isLoopback(r.Host) {
			writeError(w, http.StatusForbidden, "permissionDenied", "the demo answers to localhost only")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func refuseOrigin(w http.ResponseWriter, _ *http.Request) {
	writeError(w, http.StatusForbidden, "permissionDenied", "the demo takes nothing from other sites")
}

// isLoopback reports whether a request's host, with its port or without one, is
// this machine by a name that means nothing else.
func isLoopback(host string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = host
	}
	if n := len(name); n > 2 && name[0] == '[' && name[n-1] == ']' {
		name = name[1 : n-1]
	}
	ip := net.ParseIP(name)
	return name == "localhost" || ip != nil && ip.IsLoopback()
}

// pages is a folder of files. Folders in it that have no index.html are not to be
// found: http.FileServer would list them.
type pages struct{ http.FileSystem }

// Open implements [http.FileSystem].
func (p pages) Open(name string) (http.File, error) {
	file, err := p.FileSystem.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	if err == nil && info.IsDir() {
		err = p.find(path.Join(name, "index.html"))
	}
	if err != nil {
		return nil, errors.Join(fs.ErrNotExist, file.Close())
	}
	return file, nil
}

// find returns an error where there is no such file.
func (p pages) find(name string) error {
	file, err := p.FileSystem.Open(name)
	if err != nil {
		return err
	}
	return file.Close()
}
