package assets

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func All(ctx context.Context, ids []string) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, id := range ids {
		// finds: p0/errgroup-unlimited "no SetLimit"
		g.Go(func() error { return fetch(ctx, id) })
	}
	return g.Wait()
}

// A negative limit is none.
func Negative(ctx context.Context, ids []string) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(-1)
	for _, id := range ids {
		// finds: p0/errgroup-unlimited "g.Go"
		g.Go(func() error { return fetch(ctx, id) })
	}
	return g.Wait()
}

// A list that grows is no fixed one.
func Grown(ctx context.Context, more []string) error {
	ids := []string{}
	ids = append(ids, more...)
	g, ctx := errgroup.WithContext(ctx)
	for i := range ids {
		// finds: p0/errgroup-unlimited "g.Go"
		g.Go(func() error { return fetch(ctx, ids[i]) })
	}
	return g.Wait()
}

// A zero group has no limit either, and the limit of another group is not its own.
func Tags(ctx context.Context, next func() (string, bool)) error {
	var tags errgroup.Group
	other := new(errgroup.Group)
	other.SetLimit(2)
	for {
		tag, more := next()
		if !more {
			break
		}
		// finds: p0/errgroup-unlimited "tags.Go"
		tags.Go(func() error { return fetch(ctx, tag) })
	}
	return tags.Wait()
}
