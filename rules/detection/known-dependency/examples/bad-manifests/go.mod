module example.com/shop

go 1.22

require (
	golang.org/x/sync v0.10.0
	// finds: detection/known-dependency "depends on github.com/sendgrid/sendgrid-go"
	github.com/sendgrid/sendgrid-go v3.16.0+incompatible
	// finds: detection/known-dependency "depends on github.com/stripe/stripe-go/v82"
	github.com/stripe/stripe-go/v82 v82.1.0
)
