package users

import (
	"context"
	"time"
)

func Follow(ctx context.Context, client api, out chan<- user) error {
	request := &listRequest{}
	// finds: p0/pagination-unbounded "request.Cursor"
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
		response, err := client.FetchPage(ctx, request)
		if err != nil {
			return err
		}
		for _, one := range response.Users {
			out <- one
		}
		request.Cursor = response.Next
	}
}
