package bulk

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
)

func all(ctx context.Context, requests []request) error {
	sem := semaphore.NewWeighted(8)
	g, ctx := errgroup.WithContext(ctx)
	for _, one := range requests {
		g.Go(func() error {
			return process(ctx, sem, one)
		})
	}
	return g.Wait()
}

func process(ctx context.Context, sem *semaphore.Weighted, one request) error {
	if err := sem.Acquire(ctx, 1); err != nil {
		return fmt.Errorf("wait for a slot: %w", err)
	}
	defer sem.Release(1)
	return one.send(ctx)
}
