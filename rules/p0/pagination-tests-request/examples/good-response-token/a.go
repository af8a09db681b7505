package users

import "context"

func All(ctx context.Context, client api, request *listRequest) (all []user, err error) {
	for {
		response, err := client.List(ctx, request)
		if err != nil {
			return nil, err
		}
		all = append(all, response.Users...)
		request.PageToken = response.NextPageToken
		if request.PageToken == "" {
			return all, nil
		}
	}
}

func Pager(ctx context.Context, pager pager) (all []user, err error) {
	for pager.More() {
		page, err := pager.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Users...)
	}
	return all, nil
}
