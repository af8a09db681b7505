package users

import (
	"context"
	"errors"
	"io"
)

func ByToken(ctx context.Context, client api) (all []user, err error) {
	token := ""
	for {
		page, err := client.ListUsers(ctx, token)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Users...)
		if page.NextToken == "" {
			return all, nil
		}
		token = page.NextToken
	}
}

func ByFlag(ctx context.Context, client api) (all []user, err error) {
	options := &options{Page: 1}
	for {
		users, response, err := client.ListUsers(ctx, options)
		if err != nil {
			return nil, err
		}
		all = append(all, users...)
		if response.LastPage || len(users) == 0 {
			break
		}
		options.Page = response.NextPage
	}
	return all, nil
}

func ToTheEnd(ctx context.Context, client api) (all []user, err error) {
	cursor := ""
	for {
		page, err := client.Fetch(ctx, cursor)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		all = append(all, page.Users...)
		cursor = page.Cursor
	}
}

func WhileNext(ctx context.Context, client api, next string) (all []user, err error) {
	for next != "" {
		page, err := client.Get(ctx, next)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Users...)
		next = page.Next
	}
	return all, nil
}
