package users

import "context"

func All(ctx context.Context, client api) (all []user, err error) {
	for page := 0; page < maxPages; page++ {
		users, err := client.ListUsers(ctx, page)
		if err != nil {
			return nil, err
		}
		all = append(all, users...)
	}
	return all, nil
}
