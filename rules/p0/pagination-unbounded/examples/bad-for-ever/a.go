package users

import "context"

func All(ctx context.Context, client api) ([]user, error) {
	var all []user
	page := 1
	// finds: p0/pagination-unbounded "`page`"
	for {
		users, err := client.ListUsers(ctx, page)
		if err != nil {
			return nil, err
		}
		all = append(all, users...)
		page++
	}
}
