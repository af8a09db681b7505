package hook

// finds: security/webhook-verified-conditionally "`StripeWebhook`"
func StripeWebhook(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "body", http.StatusBadRequest)
		return
	}
	if secret != "" && !verifySignature(body, r.Header.Get("Stripe-Signature")) {
		http.Error(w, "signature", http.StatusBadRequest)
		return
	}
	pay(body)
}
