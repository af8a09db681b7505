package assets

import (
	"errors"
	"log"
	"net/http"
	"os"
)

func list(client *http.Client, url string) ([]string, error) {
	response, err := client.Get(url)
	if err != nil {
		log.Printf("listing failed: %v", err)
		return nil, err
	}
	defer response.Body.Close()
	if _, err := os.Stat(url); errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if _, err := os.Stat(url); err != nil {
		if errors.Is(err, os.ErrPermission) {
			return nil, nil
		}
		return nil, err
	}
	return []string{url}, nil
}
