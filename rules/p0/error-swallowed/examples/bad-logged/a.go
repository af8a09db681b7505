package assets

import (
	"context"
	"log"
	"log/slog"
	"net/http"
)

type lister struct {
	client *http.Client
	logger *slog.Logger
}

func (l *lister) list(ctx context.Context, url string) ([]string, error) {
	response, err := l.client.Get(url)
	if err != nil {
		log.Printf("listing failed: %v", err)
		// finds: p0/error-swallowed "there is an error in `err`"
		return nil, nil
	}
	defer response.Body.Close()
	if err := decode(response); err != nil {
		l.logger.ErrorContext(ctx, "decoding failed", "error", err)
		// finds: p0/error-swallowed "err"
		return []string{}, nil
	}
	return []string{url}, nil
}

func decode(response *http.Response) error {
	return response.Write(nil)
}
