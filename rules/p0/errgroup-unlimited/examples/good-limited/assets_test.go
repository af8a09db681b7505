package assets

import (
	"testing"

	"golang.org/x/sync/errgroup"
)

func TestAll(t *testing.T) {
	var g errgroup.Group
	for _, name := range names() {
		g.Go(func() error { return check(t, name) })
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
}
