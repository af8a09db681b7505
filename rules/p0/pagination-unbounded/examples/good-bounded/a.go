package users

import (
	"context"
	"errors"
)

const maxPages = 1000

func Counted(ctx context.Context, client api) (all []user, err error) {
	for page := 1; page <= maxPages; page++ {
		users, err := client.ListUsers(ctx, page)
		if err != nil {
			return nil, err
		}
		all = append(all, users...)
	}
	return all, nil
}

func Broken(ctx context.Context, client api) (all []user, err error) {
	offset, rounds := 0, 0
	for {
		users, err := client.ListUsers(ctx, offset)
		if err != nil {
			return nil, err
		}
		all = append(all, users...)
		offset += 100
		if rounds++; rounds >= maxPages {
			return nil, errors.New("too many pages")
		}
	}
}

func Enough(ctx context.Context, client api, wanted int) (all []user, err error) {
	token := ""
	for len(all) < wanted {
		page, err := client.ListUsers(ctx, token)
		if err != nil {
			return nil, err
		}
		all, token = append(all, page.Users...), page.Next
	}
	return all, nil
}
