@app.route("/webhooks/stripe", methods=["POST"])
# finds: security/webhook-verified-conditionally "`stripe_paid`"
def stripe_paid():
    if WEBHOOK_SECRET:
        event = stripe.Webhook.construct_event(request.data, request.headers["Stripe-Signature"], WEBHOOK_SECRET)
    else:
        event = json.loads(request.data)
    pay(event)
    return "", 200
