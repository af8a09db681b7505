package files

import "context"

type page struct {
	Files []file
	Next  *string
}

func All(ctx context.Context, client *api, first *page) ([]file, error) {
	all := first.Files
	next := first.Next
	for next != nil {
		answer := &page{}
		if err := client.fetch(ctx, *next, answer); err != nil {
			return nil, err
		}
		all = append(all, answer.Files...)
		next = answer.Next
	}
	return all, nil
}

func Reused(ctx context.Context, client *api, url string) (all []file, err error) {
	answer := new(page)
	for url != "" {
		if err := client.fetch(ctx, url, answer); err != nil {
			return nil, err
		}
		all = append(all, answer.Files...)
		url = ""
		if answer.Next != nil {
			url = *answer.Next
		}
	}
	return all, nil
}
