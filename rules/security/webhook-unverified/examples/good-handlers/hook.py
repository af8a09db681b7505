@app.route("/webhooks/stripe", methods=["POST"])
def stripe_paid():
    event = stripe.Webhook.construct_event(request.data, request.headers["Stripe-Signature"], SECRET)
    pay(event)
    return "", 200
