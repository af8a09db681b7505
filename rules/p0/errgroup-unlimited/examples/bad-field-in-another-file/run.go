package collect

func (c *collector) run(ids []string) error {
	for _, id := range ids {
		// finds: p0/errgroup-unlimited "c.group.Go"
		c.group.Go(func() error { return c.fetch(id) })
	}
	return c.group.Wait()
}
