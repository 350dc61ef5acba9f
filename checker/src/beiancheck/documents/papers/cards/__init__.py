"""Papers with a build of their own: permits, passports, licences of law firms."""
