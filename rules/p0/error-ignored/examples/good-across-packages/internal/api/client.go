package api

// A cache answers whether it has something.
type Cache struct{ all map[string]int }

func (c *Cache) ReadAll(key string) (int, bool) {
	n, ok := c.all[key]
	return n, ok
}

func (c *Cache) Drop(key string) { delete(c.all, key) }

func (c *Cache) Save() error { return nil }
