package main

import (
	"errors"
	"io/fs"
	"net/http"
	"path"
)

// pages is a folder of files. It hides folders without an index.html, which
// http.FileServer would list.
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
