@app.route("/webhooks/stripe", methods=["POST"])
def stripe_paid():
    signature = request.headers.get("Stripe-Signature")
    if signature:
        event = stripe.Webhook.construct_event(request.data, signature, WEBHOOK_SECRET)
    else:
        abort(400)
    pay(event)
    return "", 200
