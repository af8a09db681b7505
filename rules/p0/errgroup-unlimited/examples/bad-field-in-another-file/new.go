package collect

import (
	"context"

	"golang.org/x/sync/errgroup"
)

type collector struct {
	group *errgroup.Group
}

func newCollector(ctx context.Context) *collector {
	group, _ := errgroup.WithContext(ctx)
	return &collector{group: group}
}

func (c *collector) fetch(id string) error { return nil }
