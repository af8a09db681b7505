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
	old, _ := kept.Delete(short)
	newer, _, _ := kept.Insert(old)
	last, _ := kept.Remove(newer)
	user, _ := sdk.UserFrom(ctx)
	found, _ := kept.Load(ctx, user)
	given, _ := sdk.Value(ctx, last)
	asset, err := client.Asset(short, before, found, given)
	if err != nil {
		return "", err
	}
	return asset, nil
}
