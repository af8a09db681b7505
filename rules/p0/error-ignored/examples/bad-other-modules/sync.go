package sync

import (
	"context"

	"example.com/fastjson"
	"example.com/vendor/sdk"
)

func read(ctx context.Context, body []byte, client *sdk.Client) string {
	// finds: p0/error-ignored "`fastjson.ParseBytes` goes to `_`"
	parsed, _ := fastjson.ParseBytes(body)
	// finds: p0/error-ignored "`client.Assets` goes to `_`"
	assets, _ := client.Assets(ctx, parsed)
	// finds: p0/error-ignored "`sdk.NewUploader` goes to `_`"
	uploader, _ := sdk.NewUploader("assets")
	return uploader.Name(assets)
}
