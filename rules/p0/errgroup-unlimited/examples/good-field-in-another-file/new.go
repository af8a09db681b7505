package collect

import "golang.org/x/sync/errgroup"

type collector struct {
	group errgroup.Group
}

func newCollector() *collector {
	c := &collector{}
	c.group.SetLimit(10)
	return c
}

func (c *collector) fetch(id string) error { return nil }
