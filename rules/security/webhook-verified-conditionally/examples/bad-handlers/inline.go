package hook

func routes(mux *http.ServeMux, router *gin.Engine, chi chi.Router) {
	// finds: security/webhook-verified-conditionally "/webhooks/stripe"
	mux.HandleFunc("/webhooks/stripe", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, "body", http.StatusBadRequest)
			return
		}
		if secret != "" {
			if _, err := webhook.ConstructEvent(body, r.Header.Get("Stripe-Signature"), secret); err != nil {
				http.Error(w, "signature", http.StatusBadRequest)
				return
			}
		}
		pay(body)
	})
	// finds: security/webhook-verified-conditionally "/webhooks/stripe/gin"
	router.POST("/webhooks/stripe/gin", func(c *gin.Context) {
		body, err := io.ReadAll(c.Request.Body)
		if err != nil {
			c.AbortWithStatus(400)
			return
		}
		if secret != "" && !verifySignature(body, c.GetHeader("Stripe-Signature")) {
			c.AbortWithStatus(400)
			return
		}
		pay(body)
	})
	// finds: security/webhook-verified-conditionally "/webhooks/stripe/chi"
	chi.Post("/webhooks/stripe/chi", logged(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, "body", http.StatusBadRequest)
			return
		}
		if secret != "" && !verifySignature(body, r.Header.Get("Stripe-Signature")) {
			w.WriteHeader(400)
			return
		}
		pay(body)
	}))
}
