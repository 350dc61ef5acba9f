"""What the service offers, which approvals that needs, and what the remark must say."""
