package hook

func GithubWebhook(w http.ResponseWriter, r *http.Request) {
	body, err := github.ValidatePayload(r, secret)
	if err != nil {
		http.Error(w, "signature", http.StatusBadRequest)
		return
	}
	take(body)
}
