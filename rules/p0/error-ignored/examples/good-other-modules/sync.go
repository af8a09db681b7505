package sync

import (
	"context"
	"time"

	"example.com/cache"
	"example.com/vendor/sdk"
)

// What answers whether something is there is no error, and the end of a context is none.
func read(ctx context.Context, kept *cache.Cache, client *sdk.Client) (string, error) {
	name, _ := kept.Get("name")
	first, _ := kept.LoadOrStore("first", name)
	before, _, _ := sdk.CutName(first)
	short, _ := sdk.NewTimeoutContext(ctx, time.Second)
	asset, err := client.Asset(short, before)
	if err != nil {
		return "", err
	}
	return asset, nil
}
