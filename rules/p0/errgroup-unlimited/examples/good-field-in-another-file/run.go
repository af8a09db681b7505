package collect

func (c *collector) run(ids []string) error {
	for _, id := range ids {
		c.group.Go(func() error { return c.fetch(id) })
	}
	return c.group.Wait()
}
