package users

import "context"

func All(ctx context.Context, client api, request *listRequest) (all []user, err error) {
	// finds: p0/pagination-tests-request "request.PageToken"
	for request.PageToken != "" {
		response, err := client.List(ctx, request)
		if err != nil {
			return nil, err
		}
		all = append(all, response.Users...)
	}
	return all, nil
}
