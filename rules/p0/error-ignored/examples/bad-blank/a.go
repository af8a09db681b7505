package query

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

func post(client *http.Client, base string, query any) (*http.Response, error) {
	// finds: p0/error-ignored "the error of `json.Marshal` goes to `_`"
	body, _ := json.Marshal(query)
	// The address is a constant of ours.
	// finds: p0/error-ignored "url.Parse"
	address, _ := url.Parse(base)
	// finds: p0/error-ignored "http.NewRequest"
	request, _ := http.NewRequest("POST", address.String(), strings.NewReader(string(body)))
	return client.Do(request)
}
