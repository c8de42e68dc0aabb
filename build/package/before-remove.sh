# Runs before the package is removed ($1 is 0) or gives way to its update.
if [ "$1" = 0 ] && [ -e /etc/systemd/system/multi-user.target.d/50-gpu-handover.conf ]; then
	cat >&2 << 'END'
Handover: a graphics card is still handed over, and stays so without this package.
The guard and the recovery go with the package, and so does the command that takes
the change back. To have the card back: install Handover again, run "handoverctl
undo" and restart. Until then the boot entry that ends in "without GPU passthrough"
starts this computer as before.
END
fi
exit 0
