// Reminders
