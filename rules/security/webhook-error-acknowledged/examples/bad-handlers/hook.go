package hook

func StripeWebhook(c *gin.Context) {
	event, err := webhook.ConstructEvent(body(c), c.GetHeader("Stripe-Signature"), secret)
	// finds: security/webhook-error-acknowledged "`StripeWebhook`"
	if err != nil {
		c.JSON(http.StatusOK, gin.H{"error": err.Error()})
		return
	}
	pay(event)
}
