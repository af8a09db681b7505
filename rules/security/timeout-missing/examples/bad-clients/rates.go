package rates

import "net/http"

// finds: security/timeout-missing "`net/http.Client`"
var client = &http.Client{Transport: http.DefaultTransport}

func fetch(url string) (*http.Response, error) {
	// finds: security/timeout-missing "`net/http.Get`"
	return http.Get(url)
}
