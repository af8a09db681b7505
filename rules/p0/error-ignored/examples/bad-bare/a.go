package store

import (
	"encoding/json"
	"os"
)

type Cache struct {
	path string
	seen map[string]bool
}

func (c *Cache) Load(raw []byte) {
	// finds: p0/error-ignored "the error of `json.Unmarshal` is dropped"
	json.Unmarshal(raw, &c.seen)
}

func (c *Cache) Close() {
	// finds: p0/error-ignored "the error of `c.save` is dropped"
	c.save()
	// finds: p0/error-ignored "os.Rename"
	os.Rename(c.path+".tmp", c.path)
}
