package domains

// A Finder names domains through its output and sends no machine.
type Finder struct{ output Output }

func (f *Finder) Match() error { return nil }

func (f *Finder) ValidateCredentials() error { return f.ping() }

func (f *Finder) CheckAffiliation(a Asset) (bool, error) { return f.owns(a) }

func (f *Finder) Invoke() error {
	if err := f.ValidateCredentials(); err != nil {
		return err
	}
	return f.output.Emit(f.domains())
}
