package users

import "context"

func All(ctx context.Context, client api) (all []user, err error) {
	more := true
	for page := 1; more; page++ {
		users, err := client.ListUsers(ctx, page)
		if err != nil {
			return nil, err
		}
		all = append(all, users...)
		if len(users) == 0 {
			more = false
		}
	}
	return all, nil
}
