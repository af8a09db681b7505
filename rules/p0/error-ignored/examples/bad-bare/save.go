package store

import (
	"encoding/json"
	"os"
)

func (c *Cache) save() error {
	raw, err := json.Marshal(c.seen)
	if err != nil {
		return err
	}
	return os.WriteFile(c.path+".tmp", raw, 0o600)
}
