"""What every service process needs: settings from a file, secrets, logs, health and metrics, Kafka client arguments."""
