-- Whoever signs in elsewhere under a verified e-mail address is shown the invitations of that address.
create policy invited on links for select to shoreline_app
  using (purpose = 'invitation' and lower(email) = shoreline.shown_email());
