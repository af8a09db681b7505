package hook

func StripeWebhook(c *gin.Context) {
	event, err := webhook.ConstructEvent(body(c), c.GetHeader("Stripe-Signature"), secret)
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	pay(event)
}
