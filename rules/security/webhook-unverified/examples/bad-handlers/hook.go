package hook

import (
	"encoding/json"
	"net/http"
)

// finds: security/webhook-unverified "`StripeWebhook`"
func StripeWebhook(w http.ResponseWriter, r *http.Request) {
	var event Event
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		return
	}
	pay(event.Order)
}
