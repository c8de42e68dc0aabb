# Runs after the package was removed ($1 is 0) or gave way to its update.
if [ -d /run/systemd/system ]; then
	systemctl daemon-reload || :
fi
# The journal is all that an undo can work with, so it goes only where nothing is handed over.
if [ "$1" = 0 ] && [ ! -e /etc/systemd/system/multi-user.target.d/50-gpu-handover.conf ]; then
	rm -rf /var/lib/handover
	rmdir /etc/gpu-handover 2> /dev/null || :
fi
exit 0
