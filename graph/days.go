package graph

// Days are the days from the first to the last: those that a partial date may mean, or on which a fact holds.
// They are what a client sorts and draws. 0 is an end without a date, or an open one.
type Days struct{ First, Last Date }

// Days returns the days that the date may mean.
func (p PartialDate) Days() Days { return Days{p.first, p.last} }

// ValidDays returns the days on which the fact holds.
func (f *Fact) ValidDays() Days { return Days{f.Since.first, f.Until.last} }

// IssuedOnDays returns the days that IssuedOn may mean. The methods below do the same for other dates.
func (r *Recommendation) IssuedOnDays() Days { return r.IssuedOn.Days() }

// AgreedOnDays is as IssuedOnDays.
func (a *ActionPoint) AgreedOnDays() Days { return a.AgreedOn.Days() }

// SubmittedOnDays is as IssuedOnDays.
func (r *Response) SubmittedOnDays() Days { return r.SubmittedOn.Days() }

// RetractedOnDays is as IssuedOnDays.
func (r *Response) RetractedOnDays() Days { return r.RetractedOn.Days() }

// PublishedOnDays is as IssuedOnDays.
func (d *Document) PublishedOnDays() Days { return d.PublishedOn.Days() }

// OnDays is as IssuedOnDays.
func (m *Meeting) OnDays() Days { return m.On.Days() }

// AddressedOnDays is as IssuedOnDays.
func (r *Relationship) AddressedOnDays() Days { return r.AddressedOn().Days() }

// WithdrawnOnDays is as IssuedOnDays.
func (r *Relationship) WithdrawnOnDays() Days { return r.WithdrawnOn().Days() }

// DueOnDays is as IssuedOnDays.
func (r *Relationship) DueOnDays() Days { return r.DueOn().Days() }

// OnDays is as IssuedOnDays.
func (r *Relationship) OnDays() Days { return r.On().Days() }
