package users

import "context"

func All(ctx context.Context, client api, cursor string) (all []user, err error) {
	// finds: p0/pagination-tests-request "cursor"
	for {
		response, err := client.Query(ctx, cursor)
		if err != nil {
			return nil, err
		}
		all = append(all, response.Users...)
		if cursor == "" {
			break
		}
		cursor = "after:" + cursor
	}
	return all, nil
}
