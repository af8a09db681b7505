package users

import "context"

func All(ctx context.Context, client api) (all []user, err error) {
	token := ""
	for {
		page, err := client.ListUsers(ctx, token, pageSize)
		if err != nil {
			return nil, err
		}
		if token = page.Next; token == "" {
			return append(all, page.Users...), nil
		}
	}
}
