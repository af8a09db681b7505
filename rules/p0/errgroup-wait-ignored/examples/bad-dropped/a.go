package collect

import (
	"context"

	"golang.org/x/sync/errgroup"
)

type run struct{ group *errgroup.Group }

func (r *run) end() {
	// finds: p0/errgroup-wait-ignored "the error of `r.group.Wait` is dropped"
	r.group.Wait()
}

func Both(ctx context.Context) {
	g, ctx := errgroup.WithContext(ctx)
	// finds: p0/errgroup-wait-ignored "is dropped by `defer`"
	defer g.Wait()
	g.Go(func() error { return users(ctx) })
	var other errgroup.Group
	// finds: p0/errgroup-wait-ignored "goes to `_`"
	_ = other.Wait()
}
